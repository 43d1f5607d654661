s = input().strip()
words = []
for w in s.split("WUB"):
    if w != "":
        words.append(w)
print(" ".join(words))
