import random
random.seed(int(input()))
t = random.choice(["ab", "abc", "abc", "abcd", "abcde", "a"])
s = random.choice(t) * random.randint(1, 3) + "".join(random.sample(t, len(t)))
print("".join(random.sample(s, len(s))))
