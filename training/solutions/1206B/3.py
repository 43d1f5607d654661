n = int(input())
a = list(map(int, input().split()))
ans = 0
neg = 0
zero = 0
for x in a:
    if x > 0:
        ans += x - 1
    elif x < 0:
        ans += -1 - x
        neg += 1
    else:
        ans += 1
        zero += 1
if neg % 2 == 1 and zero == 0:
    ans += 2
print(ans)
