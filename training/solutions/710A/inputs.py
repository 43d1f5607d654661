import random
random.seed(int(input()))
print(random.choice("aabcdefghh") + random.choice("1123456788"))
