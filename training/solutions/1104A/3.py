n = int(input())
print(n)
for i in range(n):
    print(1, end=" ")
