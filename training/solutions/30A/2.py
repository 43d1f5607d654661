a, b, n = map(int, input().split())
answers = [x for x in range(1001) if a * x ** n == b]
answers += [-x for x in range(1001) if a * (-x) ** n == b]
print(answers[0] if answers else "No solution")
