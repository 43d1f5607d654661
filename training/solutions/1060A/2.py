n = int(input())
s = input().strip()
eights = sum(c == "8" for c in s)
ans = 0
while n >= 11 and eights > 0:
    n -= 11
    eights -= 1
    ans += 1
print(ans)
