-- One new issue in Redmine for each request.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["X-Redmine-API-Key"] = "gongkaibenchapikey"
wrk.body = '{"issue":{"project_id":1,"tracker_id":2,"priority_id":1,"due_date":"2027-01-29","subject":"2025年示范村道路硬化工程的合同","description":"申请公开2025年示范村道路硬化工程的合同及其附件。"}}'
