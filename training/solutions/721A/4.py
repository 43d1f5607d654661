n = int(input())
a = input().replace("W", " ").split()
print(len(a))
for x in a:
    print(len(x), end=" ")
