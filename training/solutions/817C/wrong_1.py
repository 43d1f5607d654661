n, s = map(int, input().split())
x = s + 9
while x - sum(int(c) for c in str(x)) < s:
    x += 1
print(max(0, n - x + 1))
