n = int(input())
a = sorted(map(int, input().split()))
total = sum(a)
mine = c = 0
while mine * 2 <= total:
    mine += a.pop()
    c += 1
print(c)
