n, k = map(int, input().split())
s = input().split()
names = ['A' + chr(97 + i % 26) + chr(97 + i // 26) for i in range(n)]
for i, w in enumerate(s):
    if w == 'NO':
        names[i + 1] = names[i]
print(*names)
