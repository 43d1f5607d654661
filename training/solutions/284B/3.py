n = int(input())
s = input()
a = s.count("A")
b = s.count("I")
if b > 1:
    print(0)
elif b == 1:
    print(1)
else:
    print(a)
