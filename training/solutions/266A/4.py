n = int(input())
s = input().strip()
last = ""
c = 0
for x in s:
    if x == last:
        c += 1
    last = x
print(c)
