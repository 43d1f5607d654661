print(sum(c in "aeiou02468" for c in input()))
