a = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
s = input()
k = int(input())
print(a[(a.index(s) + k) % 12])
