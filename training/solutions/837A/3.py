n = int(input())
a = input().split()
ans = 0
for w in a:
    c = 0
    for x in w:
        if x.isupper():
            c += 1
    ans = max(ans, c)
print(ans)
