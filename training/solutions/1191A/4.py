x = int(input())
a = ["1 A", "0 A", "1 B", "2 A"]
print(a[x % 4])
