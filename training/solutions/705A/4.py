n = int(input())
for i in range(n):
    if i > 0:
        print("that", end=" ")
    print("I hate" if i % 2 == 0 else "I love", end=" ")
print("it")
