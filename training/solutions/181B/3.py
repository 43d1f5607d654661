n = int(input())
s = set()
for i in range(n):
    x, y = map(int, input().split())
    s.add(x * 5000 + y)
ans = 0
for b in s:
    c = 2 * b
    ans += sum(c - a in s for a in s) - 1
print(ans // 2)
