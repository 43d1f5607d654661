k, a, b = map(int, input().split())
s = input().strip()
if len(s) < k * a or len(s) > k * b:
    print("No solution")
else:
    for i in range(k):
        take = min(b, len(s)) if i < k - 1 else len(s)
        print(s[:take])
        s = s[take:]
