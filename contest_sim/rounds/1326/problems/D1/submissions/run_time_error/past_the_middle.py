# Compares both ends past the middle: a palindrome never shows two different letters.
def beginning(text: str) -> str:
    while text != text[::-1]:
        text = text[:-1]
    return text


for _ in range(int(input())):
    s = input()
    ends = 0
    while s[ends] == s[len(s) - 1 - ends]:
        ends += 1
    between = s[ends : len(s) - ends]
    middle = max(beginning(between), beginning(between[::-1]), key=len)
    print(s[:ends] + middle + s[:ends][::-1])
