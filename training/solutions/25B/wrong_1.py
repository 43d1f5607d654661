n = int(input())
s = input()
a = []
for i in range(0, n, 2):
    a.append(s[i:i + 2])
print("-".join(a))
