k, a, b = map(int, input().split())
s = input().strip()
if len(s) < k * a or len(s) > k * b:
    print("No solution")
else:
    for left in range(k - 1, -1, -1):
        take = min(b, len(s) - left * a)
        print(s[:take])
        s = s[take:]
