n, a, b = map(int, input().split())
r = [1] * n
input()
for i in map(int, input().split()):
    r[i - 1] = 2
print(*r)
