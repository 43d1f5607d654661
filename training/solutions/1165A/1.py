n, x, y = map(int, input().split())
s = input().strip()
t = "0" * (x - y - 1) + "1" + "0" * y
print(sum(a != b for a, b in zip(s[-x:], t)))
