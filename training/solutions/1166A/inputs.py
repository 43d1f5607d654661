import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
for i in range(n):
    print(random.choice("abc") + "".join(random.choice("xy") for _ in range(random.randint(0, 3))))
