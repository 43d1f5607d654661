import random
random.seed(int(input()))
n = random.randint(1, 7)
a = [random.choice(random.choice(["147", "258", "0369"])) for _ in range(n)]
if random.random() < 0.9:
    a[0] = "0"
if random.random() < 0.4:
    a = ["0"] + [random.choice("2558") for _ in range(n)]
print(len(a))
print(*a)
