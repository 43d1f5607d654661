import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    a = random.choice(["XO", "XXXO", "XXO", "O"])
    print("".join(random.choice(a) for _ in range(12)))
