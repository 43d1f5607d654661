n = int(input())
a = input().split()
b = input().split()
done = set()
i = 0
ans = 0
for x in b:
    while a[i] in done:
        i += 1
    if a[i] != x:
        ans += 1
    done.add(x)
print(ans)
