from collections import Counter

ans = 0
for k in Counter(input()).values():
    ans += k * k
print(ans)
