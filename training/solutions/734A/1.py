n = int(input())
s = input()
a = s.count("A")
d = n - a
print("Anton" if a > d else "Danik" if d > a else "Friendship")
