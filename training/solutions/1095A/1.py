n = int(input())
s = input()
i = k = 0
r = ""
while i < n:
    r += s[i]
    k += 1
    i += k
print(r)
