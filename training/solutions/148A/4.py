a = [int(input()) for i in range(4)]
d = int(input())
ans = d
for i in range(1, d + 1):
    if all(i % x for x in a):
        ans -= 1
print(ans)
