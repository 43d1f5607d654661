names = "Sheldon Leonard Penny Rajesh Howard".split()
n = int(input())
while n > 5:
    n = (n - 4) // 2
print(names[n - 1])
