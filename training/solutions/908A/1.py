print(sum(c in "aeiou13579" for c in input()))
