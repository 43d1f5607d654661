import random
random.seed(int(input()))
w = ["is", "a", "cool", "ball", "red", "dog", "cat"]
n = random.randint(1, 5)
m = max(1, min(7, n + random.randint(-1, 1)))
print(n, m)
for x in random.sample(w, n) + random.sample(w, m):
    print(x)
