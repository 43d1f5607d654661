n = int(input())
a = sorted(map(int, input().split()))
i = 0
for x in a:
    if x > a[i]:
        i += 1
print(i)
