a = ["January", "February", "March", "April", "May", "June",
     "July", "August", "September", "October", "November", "December"]
s = input().strip()
k = int(input())
i = 1
while a[i] != s:
    i += 1
for _ in range(k):
    i += 1
    if i == 12:
        i = 0
print(a[i])
