n = int(input())
c = [0] * 26
ans = 0
for x in input().strip():
    if x.islower():
        c[ord(x) - 97] += 1
    else:
        i = ord(x) - 65
        if c[i] == 0:
            ans += 1
        else:
            c[i] -= 1
print(ans)
