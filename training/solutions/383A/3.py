n = int(input())
a = list(map(int, input().split()))
left = 0
res = 0
for x in reversed(a):
    if x == 0:
        left += 1
    res += x * left
print(res)
