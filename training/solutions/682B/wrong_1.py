n = int(input())
a = sorted(set(map(int, input().split())))
m = 1
for x in a:
    if x >= m:
        m += 1
print(m)
