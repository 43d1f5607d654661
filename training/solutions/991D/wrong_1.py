a = input().strip()
b = input().strip()
cnt = 0
i = 0
while i + 1 < len(a):
    if (a[i:i + 2] + b[i:i + 2]).count('0') >= 3:
        cnt += 1
        i += 2
    else:
        i += 1
print(cnt)
