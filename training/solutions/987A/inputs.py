import random
random.seed(int(input()))
a = ["purple", "green", "blue", "orange", "red", "yellow"]
n = random.randint(0, 6)
print(n)
for x in random.sample(a, n):
    print(x)
