t = int(input())
for _ in range(t):
    n = int(input())
    a = input().split()
    groups = 0
    prev = True
    for i in range(n):
        good = int(a[i]) == i + 1
        if prev and not good:
            groups += 1
        prev = good
    print(min(groups, 2))
