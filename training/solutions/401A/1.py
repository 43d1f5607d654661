n, x = map(int, input().split())
s = abs(sum(map(int, input().split())))
print((s + x - 1) // x)
