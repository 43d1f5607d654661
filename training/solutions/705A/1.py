n = int(input())
print(" that ".join(["I hate", "I love"][i % 2] for i in range(n)) + " it")
