s = input().strip()
n = len(s)
b = []
k = []
i = 0
while i < n:
    j = i
    while j < n and s[j] == s[i]:
        j += 1
    b.append(s[i])
    k.append(j - i)
    i = j
m = len(b) // 2
if len(b) % 2 == 0 or b != b[::-1] or k[m] < 2:
    print(0)
elif any(k[i] + k[-1 - i] < 3 for i in range(m)):
    print(0)
else:
    print(k[m] + 1)
