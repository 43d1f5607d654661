n = int(input())
s = input()
a = []
k = 0
for i in range(n):
    if s[i] == "B":
        k += 1
    else:
        if k > 0:
            a.append(k)
        k = 0
if k > 0:
    a.append(k)
print(len(a))
print(*a)
