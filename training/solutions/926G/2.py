input()
odd = even = 0
for x in map(int, input().split()):
    if x & 1:
        odd += 1
    else:
        even += 1
ans = 0
while odd:
    odd -= 1
    if even:
        even -= 1
    elif odd > 1:
        odd -= 2
    else:
        break
    ans += 1
print(ans)
