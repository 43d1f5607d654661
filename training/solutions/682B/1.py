n = int(input())
a = list(map(int, input().split()))
a.sort()
m = 1
for x in a:
    if x >= m:
        m += 1
print(m)
