s = input()
t = ''
for c in s:
    t = c + t
print(t)
