n = int(input())
s = list(input().strip())
cnt = 0
for i in range(1, n):
    if s[i] == s[i - 1]:
        cnt += 1
        for c in 'RGB':
            if c != s[i - 1]:
                s[i] = c
                break
print(cnt)
print(''.join(s))
