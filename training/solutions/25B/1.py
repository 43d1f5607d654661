n = int(input())
s = input()
a = []
i = 0
if n % 2 == 1:
    a.append(s[:3])
    i = 3
while i < n:
    a.append(s[i:i + 2])
    i += 2
print("-".join(a))
