n = int(input())
s = input()
k = n - 1
for i in range(n - 1):
    if s[i] > s[i + 1]:
        k = i
        break
print(s[:k] + s[k + 1:])
